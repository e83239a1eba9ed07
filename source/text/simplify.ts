/*
Terminals disagree about the width of emoji made of several code points, and a line that is drawn on top of such a title can go wrong
(Ink's incremental repaint trusts its own idea of width). Titles in lists therefore keep only the first picture of a joined one.
*/
const joined = /\u{200D}\p{Extended_Pictographic}/gv;
const decorations = /[\u{200D}\u{20E3}\u{FE0E}\u{FE0F}\u{1F3FB}-\u{1F3FF}]/gv;
const needsWork = /[\u{200D}\u{20E3}\u{FE0E}\u{FE0F}\u{1F3FB}-\u{1F3FF}]/v;

/** A title for a list row: without variation selectors, joiners and skin tones, about whose width terminals disagree. */
export function simplifyForTerminal(text: string): string {
	return needsWork.test(text) ? text.replaceAll(joined, '').replaceAll(decorations, '') : text;
}
