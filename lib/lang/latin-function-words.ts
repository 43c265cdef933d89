/**
 * Closed-class words (articles, pronouns, prepositions, conjunctions, auxiliaries) of languages in Latin letters other than
 * English, one language a line. Source: the closed classes of any grammar. Words that English has too are left out (die, on,
 * was, in, me, no, pour, come, per), so that an English sentence does not count as another language for them.
 */
export const FOREIGN_FUNCTION_WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  fr: wordsOf(
    "le la les des du de une et est dans que qui sur avec au aux ses cette sont il elle ils leur pas ne à été où",
  ),
  de: wordsOf(
    "der das und ist nicht ein eine einen einem von vom mit dem den des auf für im sich wird nach zu zum zur bei",
  ),
  es: wordsOf("el la los las del de una y es en que por con para se al su sus fue han está pero este esta más"),
  it: wordsOf("il lo gli di del della dei delle dal nel nella una e è che con si alla sono stato ha hanno più anche"),
  pt: wordsOf("o os da dos de um uma e é em na nos nas que para por se ao à foi são não como está pelo pela"),
  nl: wordsOf("de het een en van niet dat te voor met zijn wordt werd aan bij ook naar heeft hebben uit"),
  sv: wordsOf("och att det som en är av på med den inte har om från vid kommer"),
  pl: wordsOf("w z na się nie że jest dla od przy oraz jak są był była było"),
  id: wordsOf("yang dan di ke dari untuk dengan pada ini itu adalah akan tidak oleh telah dalam juga"),
  vi: wordsOf("và của là có được trong cho với các những này đã không người một từ"),
  tr: wordsOf("ve bir bu için ile da de olarak olan daha çok gibi sonra kadar"),
};

function wordsOf(line: string): ReadonlySet<string> {
  return new Set(line.split(" "));
}
