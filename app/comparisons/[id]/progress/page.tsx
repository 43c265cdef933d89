import { viewHead } from "../view-head";
import { ProgressScreen } from "./_components/progress-screen";

export const generateMetadata = ({ params }: { params: Promise<{ id: string }> }) => viewHead(params, "progressView");

/** How far the review is, and who did what; the layout has loaded it. */
export default function ProgressPage() {
  return <ProgressScreen />;
}
