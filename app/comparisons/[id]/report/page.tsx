import { viewHead } from "../view-head";
import { ReportScreen } from "./_components/report-screen";

export const generateMetadata = ({ params }: { params: Promise<{ id: string }> }) => viewHead(params, "report");

/** The report, chosen on the left and seen on the right; the layout has loaded the comparison. */
export default function ReportPage() {
  return <ReportScreen />;
}
