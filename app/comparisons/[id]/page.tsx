import { Workspace } from "./_components/workspace";

/** The rows of a comparison; its layout has loaded it. */
export default function WorkspacePage() {
  return <Workspace />;
}
