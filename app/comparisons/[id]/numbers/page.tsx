import { viewHead } from "../view-head";
import { NumbersAndTime } from "./_components/numbers-and-time";

export const generateMetadata = ({ params }: { params: Promise<{ id: string }> }) => viewHead(params, "numbers");

/** Figures and times of both sources drawn to scale; the layout has loaded the comparison. */
export default function NumbersPage() {
  return <NumbersAndTime />;
}
