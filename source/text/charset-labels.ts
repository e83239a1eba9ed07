/** Labels seen in feeds and pages that the Encoding Standard does not list, and the standard's label for each. */
const aliases: Readonly<Record<string, string>> = {
	utf: 'utf8',
	utf_8: 'utf8',
	utf8mb4: 'utf8',
	'utf-8n': 'utf8',
	cp65001: 'utf8',
	u8: 'utf8',
	u16: 'utf-16',
	utf16: 'utf-16',
	utf_16: 'utf-16',
	'utf-16-le': 'utf-16le',
	utf_16_le: 'utf-16le',
	utf16le: 'utf-16le',
	'utf-16-be': 'utf-16be',
	utf_16_be: 'utf-16be',
	utf16be: 'utf-16be',
	csunicode: 'utf-16',
	'iso-10646-ucs-2': 'utf-16',
	'ucs-2': 'utf-16',
	ucs2: 'utf-16',
	u32: 'utf-32',
	utf32: 'utf-32',
	utf_32: 'utf-32',
	'iso-10646-ucs-4': 'utf-32',
	'ucs-4': 'utf-32',
	csucs4: 'utf-32',
	'utf-32-le': 'utf-32le',
	utf_32_le: 'utf-32le',
	'utf-32-be': 'utf-32be',
	utf_32_be: 'utf-32be',
	cp1252: 'windows-1252',
	latin: 'windows-1252',
	'latin-1': 'windows-1252',
	latin_1: 'windows-1252',
	'iso-latin-1': 'windows-1252',
	iso8859: 'windows-1252',
	'iso-8859': 'windows-1252',
	ansi: 'windows-1252',
	646: 'windows-1252',
	gb: 'gb18030',
	cp936: 'gb18030',
	ms936: 'gb18030',
	hz: 'gb18030',
	'hz-gb-2312': 'gb18030',
	cp949: 'euc-kr',
	ms949: 'euc-kr',
	uhc: 'euc-kr',
	johab: 'euc-kr',
	cp932: 'shift_jis',
	ms932: 'shift_jis',
	sjis: 'shift_jis',
	cp950: 'big5',
	cp874: 'windows-874',
	cp1361: 'euc-kr',
	eucjp: 'euc-jp',
	euckr: 'euc-kr',
	jis: 'iso-2022-jp',
	mac: 'macintosh',
	macroman: 'macintosh',
	'mac-roman': 'macintosh',
	maccyrillic: 'x-mac-cyrillic',
	koi8: 'koi8-r',
};

const decodable = new Map<string, boolean>();

function isDecodable(label: string): boolean {
	const known = decodable.get(label);
	if (known !== undefined) {
		return known;
	}

	let isResult = true;
	try {
		// eslint-disable-next-line no-new -- the constructor is the only way to ask
		new TextDecoder(label);
	} catch {
		isResult = false;
	}

	if (decodable.size < 1000) {
		decodable.set(label, isResult);
	}

	return isResult;
}

/** The name under which a charset label can be decoded here (`utf-32`, `utf-32le`, `utf-32be` included), or nothing for an unknown one. */
export function charsetOfLabel(label: string | undefined): string | undefined {
	const name = label?.trim().toLowerCase().slice(0, 40);
	if (!name) {
		return undefined;
	}

	const plain = Object.hasOwn(aliases, name) ? aliases[name] : standardSpelling(name);
	return plain && (plain.startsWith('utf-32') || isDecodable(plain)) ? plain : undefined;
}

function standardSpelling(name: string): string {
	return name.startsWith('shift') ? name : name.replaceAll('_', '-').replace(/^cp(?=125\d$)/v, 'windows-');
}
