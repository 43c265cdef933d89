/** Prints what a frame shows. A PDF is named after the page that prints it: for so long the page bears the report's title. */
export function printReport(inside: Document): void {
  const own = document.title;
  document.title = inside.title;
  inside.defaultView?.print();
  document.title = own;
}
