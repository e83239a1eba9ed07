/** How many stretches between quotation marks a text holds, by its opening marks. A rough count, the same for source and result. */
export function countMarks(text: string): number {
	const opening = text.match(/[«“„「『]/gu)?.length ?? 0;
	const straight = text.match(/"/gu)?.length ?? 0;
	return opening + Math.ceil(straight / 2);
}
