import {textWidth, truncate} from '../../text/width.js';
import {type LayoutContext} from './context.js';
import {displayText} from './display-text.js';
import {type Row} from './row.js';
import {wrapPlain} from './wrap.js';

/** From this width of the window on, names stand in the margin. */
export const marginFrom = 110;

/** Writes each speaker's name beside the row where the quotation begins, once as long as nobody else speaks; a long name takes the next row too. */
export function withNames(rows: readonly Row[], width: number, context: LayoutContext): Row[] {
	let speaking: string | undefined;
	let waiting: string[] = [];
	return rows.map((row, index) => {
		if (rows[index - 1]?.block !== row.block) {
			waiting = [];
		}

		for (const quotation of row.begins) {
			const name = context.article.quotations[quotation]?.speaker?.name;
			if (name === undefined || name === speaking) {
				continue;
			}

			waiting = waiting.length > 0 ? waiting : nameLines(name, width, rows[index + 1]?.block === row.block, context);
			speaking = name;
		}

		const margin = waiting.shift();
		return margin === undefined ? row : {...row, margin};
	});
}

/** "The engineering report" loses its article where it would not fit. */
function withoutArticle(name: string, width: number): string {
	return textWidth(name) > width ? name.replace(/^(?:the|an?) /iv, '') : name;
}

function nameLines(name: string, width: number, hasNextRow: boolean, {painter}: LayoutContext): string[] {
	const shown = displayText(withoutArticle(name, width), painter.unicode).text;
	const ellipsis = painter.glyph('…', '...');
	const lines = wrapPlain(shown, width);
	return lines.length <= 1 || !hasNextRow ? [truncate(shown, width, ellipsis)] : [lines[0] ?? '', truncate(lines.slice(1).join(' '), width, ellipsis)];
}
