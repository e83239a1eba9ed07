import {decodeHTMLStrict} from 'entities/decode';

/** Entities a document type declares for itself: name to text. */
export type DeclaredEntities = {
	texts: ReadonlyMap<string, string>;
	/** Characters the entities may still become, all uses together: an entity used a million times must not fill the memory. */
	budget: number;
};

const basic: ReadonlyMap<string, string> = new Map([['amp', '&'], ['lt', '<'], ['gt', '>'], ['quot', '"'], ['apos', '\'']]);
const referenceName = /^(?:#x[\da-f]{1,8}|#\d{1,8}|[a-z]\w{0,31})$/iv;
const longestName = 32;
/** What numeric references 128 to 159 mean in practice: the characters of windows-1252. */
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

/** Resolves the references of XML text: numeric ones, those of XML and HTML, and the document's own. Anything else stays as it is written. */
export function decodeReferences(text: string, declared?: DeclaredEntities): string {
	let decoded = '';
	let from = 0;
	let end = -1;
	for (let start = text.indexOf('&'); start !== -1; start = text.indexOf('&', start + 1)) {
		end = end > start ? end : text.indexOf(';', start);
		if (end === -1) {
			break;
		}

		const replacement = end - start > longestName + 1 ? undefined : referencedText(text.slice(start + 1, end), declared);
		if (replacement !== undefined) {
			decoded += text.slice(from, start) + replacement;
			from = end + 1;
		}
	}

	return from === 0 ? text : decoded + text.slice(from);
}

/** What a name between `&` and `;` stands for; nothing when it is no name. */
function referencedText(name: string, declared: DeclaredEntities | undefined): string | undefined {
	const common = basic.get(name);
	if (common !== undefined || !referenceName.test(name)) {
		return common;
	}

	return name.startsWith('#') ? characterOf(name) : expand(name, declared) ?? decodeHTMLStrict(`&${name};`);
}

function expand(name: string, declared: DeclaredEntities | undefined): string | undefined {
	const text = declared?.texts.get(name);
	if (!declared || text === undefined) {
		return undefined;
	}

	declared.budget -= text.length;
	return declared.budget < 0 ? '' : text;
}

function characterOf(name: string): string {
	const isHex = name[1] === 'x' || name[1] === 'X';
	const code = isHex ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
	if (code >= 0x80 && code <= 0x9F) {
		return windows1252[code - 0x80] ?? '';
	}

	if (code > 0x10_FF_FF || (code >= 0xD8_00 && code <= 0xDF_FF)) {
		return '\uFFFD';
	}

	return code < 0x20 && code !== 0x09 && code !== 0x0A && code !== 0x0D ? '' : String.fromCodePoint(code);
}

const entityDeclaration = /<!entity\s{1,20}([a-z_][\w\-.]{0,63})\s{1,20}(?:"([^"&<]{0,1024})"|'([^&'<]{0,1024})')\s{0,20}>/giu;

/** The plain internal entities of a document type: no references within, no markup, no files, at most 256 of 1 KB. */
export function declaredEntities(documentType: string): DeclaredEntities {
	const texts = new Map<string, string>();
	for (const [, name, double, single] of documentType.matchAll(entityDeclaration)) {
		if (texts.size === 256) {
			break;
		}

		if (name && !texts.has(name)) {
			texts.set(name, double ?? single ?? '');
		}
	}

	return {texts, budget: expansionBudget};
}

const expansionBudget = 1_000_000;
