let segmenter: Intl.Segmenter | undefined;

/** The characters of a text as a reader sees them. The segmenter is made at the first use: it loads 10 ms of tables. */
export function segments(text: string): Intl.Segments {
	segmenter ??= new Intl.Segmenter();
	return segmenter.segment(text);
}
