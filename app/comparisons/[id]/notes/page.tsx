import { viewHead } from "../view-head";
import { NotesScreen } from "./_components/notes-screen";

export const generateMetadata = ({ params }: { params: Promise<{ id: string }> }) => viewHead(params, "notesView");

/** Every note of a comparison; the layout has loaded it. */
export default function NotesPage() {
  return <NotesScreen />;
}
