import { NotesScreen } from "./_components/notes-screen";

/** Every note of a comparison; the layout has loaded it. */
export default function NotesPage() {
  return <NotesScreen />;
}
