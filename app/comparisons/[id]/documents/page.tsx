import { Documents } from "../_components/documents";
import { viewHead } from "../view-head";

export const generateMetadata = ({ params }: { params: Promise<{ id: string }> }) => viewHead(params, "documents");

/** Both texts with their claims marked; the layout has loaded the comparison. */
export default function DocumentsPage() {
  return <Documents />;
}
