import { NumbersAndTime } from "./_components/numbers-and-time";

/** Figures and times of both sources drawn to scale; the layout has loaded the comparison. */
export default function NumbersPage() {
  return <NumbersAndTime />;
}
