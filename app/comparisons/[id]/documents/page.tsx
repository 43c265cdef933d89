import { Documents } from "../_components/documents";

/** Both texts with their claims marked; the layout has loaded the comparison. */
export default function DocumentsPage() {
  return <Documents />;
}
