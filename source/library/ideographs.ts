/** Chinese and Japanese are written without spaces; each character is a word of its own for the search, and a word typed becomes a phrase. */
export function spaceIdeographs(text: string): string {
	return text.replaceAll(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gv, ' $& ');
}
