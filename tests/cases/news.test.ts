import { describeTexts } from "./judged-texts";
import news from "./news.json";

// One or two sentences of each of two outlets on one event, in words of their own, as readers wrote them who had never seen the program. `list`
// tells which were written together; each list was judged once before anything was mended by it.
describeTexts("pairs of news", news);
