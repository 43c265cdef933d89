/**
 * Words by which something is only thought about, neither planned nor done: considering, weighing, 研议. Folded text of both languages.
 */
export const DELIBERATES =
  /考虑(?!到|过|了|周|因素)|研议|研拟|研商|斟酌|(?:研究|评估|商讨|讨论|审议)(?=是否)|\b(?:(?:is|are|was|were|been|be) (?:considering|mulling|weighing|contemplating|exploring|being (?:considered|weighed|mulled|studied))|under consideration|consider(?:s|ed) (?=[a-z]+ing\b)|(?:mull|weigh|contemplate)(?:s|ed) (?=[a-z]+ing\b|whether))/u;
