import { describeTexts } from "./judged-texts";
import plain from "./plain.json";

// One sentence beside another that differs from it in one thing, or only seems to: what a reader sees at a glance.
describeTexts("plain pairs", plain);
