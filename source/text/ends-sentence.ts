/** True for text that ends as a sentence does, with a mark or a bracket closed behind it: "„Nein.“", "(No!)". */
export function endsSentence(text: string): boolean {
	return /[!.?…][ \u{A0}]?["'”“»«›’‘)\]」』]?$/u.test(text);
}
