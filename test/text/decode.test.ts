import test from 'ava';
import {decodeText, type DecodeOptions} from '../../source/text/decode.js';

const decodes = test.macro((t, {bytes, expected, ...options}: {bytes: number[] | Uint8Array; expected: string} & Partial<DecodeOptions>) => {
	t.is(decodeText(Uint8Array.from(bytes), {kind: 'xml', ...options}), expected);
});

const utf8 = (text: string) => new TextEncoder().encode(text);
const latin = (text: string) => [...text].map(character => character.codePointAt(0) ?? 0);
const wide = (text: string, {size, isLittle}: {size: 2 | 4; isLittle: boolean}) => [...text].flatMap(character => {
	const code = character.codePointAt(0) ?? 0;
	const bytes = Array.from({length: size}, (_, index) => Math.floor(code / (2 ** (8 * index))) % 256);
	return isLittle ? bytes : bytes.toReversed();
});

test('nothing', decodes, {bytes: [], expected: ''});
test('UTF-8 without any label', decodes, {bytes: utf8('<a>Süß 日本</a>'), expected: '<a>Süß 日本</a>'});
test('a UTF-8 mark wins over the HTTP charset', decodes, {bytes: [0xEF, 0xBB, 0xBF, ...utf8('é')], contentType: 'text/xml; charset=iso-8859-1', expected: 'é'});
test('a UTF-16LE mark', decodes, {bytes: [0xFF, 0xFE, ...wide('<é>', {size: 2, isLittle: true})], expected: '<é>'});
test('a UTF-16BE mark', decodes, {bytes: [0xFE, 0xFF, ...wide('<é>', {size: 2, isLittle: false})], expected: '<é>'});
test('a UTF-32LE mark', decodes, {bytes: [0xFF, 0xFE, 0, 0, ...wide('<😀>', {size: 4, isLittle: true})], expected: '<😀>'});
test('a UTF-32BE mark', decodes, {bytes: [0, 0, 0xFE, 0xFF, ...wide('<é>', {size: 4, isLittle: false})], expected: '<é>'});
test('UTF-16LE without a mark', decodes, {bytes: wide('<?xml é', {size: 2, isLittle: true}), expected: '<?xml é'});
test('UTF-16BE without a mark', decodes, {bytes: wide('<?xml é', {size: 2, isLittle: false}), expected: '<?xml é'});
test('UTF-32BE without a mark', decodes, {bytes: wide('<?xml 😀', {size: 4, isLittle: false}), expected: '<?xml 😀'});
test('UTF-32 with code points that do not exist', decodes, {bytes: [0xFF, 0xFE, 0, 0, 0x3C, 0, 0, 0, 0, 0, 0, 0x7F], expected: '<\uFFFD'});
test('the HTTP charset', decodes, {bytes: [0xCF, 0xF0, 0xE8], contentType: 'application/rss+xml; charset="windows-1251"', expected: 'При'});
test('the HTTP charset wins over the XML declaration', decodes, {
	bytes: [...latin('<?xml version="1.0" encoding="iso-8859-1"?>'), 0xCF, 0xF0, 0xE8], contentType: 'text/xml;charset=windows-1251',
	expected: '<?xml version="1.0" encoding="iso-8859-1"?>При',
});
test('UTF-8 under a wrong Latin-1 label', decodes, {bytes: utf8('naïve café'), contentType: 'text/xml; charset=iso-8859-1', expected: 'naïve café'});
test('UTF-8 under a wrong GBK label', decodes, {bytes: utf8('中文新闻'), contentType: 'text/xml; charset=gb2312', expected: '中文新闻'});
test('UTF-8 under a wrong UTF-16 label', decodes, {bytes: utf8('<?xml version="1.0" encoding="utf-16"?>é'), expected: '<?xml version="1.0" encoding="utf-16"?>é'});
test('GBK under its label', decodes, {bytes: [0xD6, 0xD0, 0xCE, 0xC4], contentType: 'text/xml; charset=gb2312', expected: '中文'});
test('the XML declaration', decodes, {bytes: [...latin('<?xml version=\'1.0\' encoding=\'koi8-r\'?>'), 0xF0], expected: '<?xml version=\'1.0\' encoding=\'koi8-r\'?>П'});
test('a meta charset counts in HTML', decodes, {bytes: [...latin('<meta charset=windows-1253>'), 0xC1], kind: 'html', expected: '<meta charset=windows-1253>Α'});
test('an HTTP-EQUIV charset counts in HTML', decodes, {
	bytes: [...latin('<meta http-equiv="Content-Type" content="text/html; charset=shift_jis">'), 0x82, 0xA0], kind: 'html',
	expected: '<meta http-equiv="Content-Type" content="text/html; charset=shift_jis">あ',
});
test('labels the standard does not know', decodes, {bytes: [0x82, 0xA0], contentType: 'text/xml; charset=cp932', expected: 'あ'});
test('an unknown label is no label', decodes, {bytes: utf8('é'), contentType: 'text/xml; charset=klingon', expected: 'é'});
test('Latin-1 means windows-1252', decodes, {bytes: [0x93, 0x78, 0x94], contentType: 'text/xml; charset=iso-8859-1', expected: '“x”'});
test('one bad byte does not turn UTF-8 into another charset', decodes, {bytes: [...utf8('äöüäöüäöü日😀'), 0x92, 0xE9, ...utf8('äöü')], expected: 'äöüäöüäöü日😀’éäöü'});

test('a sequence that was cut off is one damaged character', decodes, {bytes: [...utf8('äöüäöüäöü'), 0xE2, 0x80, ...utf8('<äöü')], expected: 'äöüäöüäöü\uFFFD<äöü'});
test('half a surrogate pair in UTF-8 is damage', decodes, {bytes: [...utf8('äöüäöüäöüäöü'), 0xED, 0xA0, 0x80, ...utf8('äöü')], expected: 'äöüäöüäöüäöü\uFFFDäöü'});

test('an undeclared charset is guessed', t => {
	const text = 'Сегодня в порту снова стояли корабли, и капитан сказал, что паром придет позже обычного времени.';
	const bytes = [...text].map(character => {
		const code = character.codePointAt(0) ?? 0;
		return code < 128 ? code : code - 0x4_10 + 0xC0;
	});
	t.is(decodeText(Uint8Array.from(bytes), {kind: 'xml'}), text);
});

test('Thai, which most guessers miss, is guessed', t => {
	const text = '<title>วันนี้เรือเฟอร์รี่มาถึงช้ากว่ากำหนดเพราะลมแรง และกัปตันกล่าวว่าจะกลับมาวิ่งตามปกติ</title>';
	const bytes = [...text].map(character => {
		const code = character.codePointAt(0) ?? 0;
		return code < 128 ? code : code - 0xE_00 + 0xA0;
	});
	t.is(decodeText(Uint8Array.from(bytes), {kind: 'xml'}), text);
});

test('Japanese with escapes is recognised', decodes, {bytes: [0x1B, 0x24, 0x42, 0x24, 0x22, 0x1B, 0x28, 0x42], expected: 'あ'});

test('random bytes give text and no error', t => {
	const bytes = Uint8Array.from({length: 5000}, (_, index) => (index * 7919) % 256);
	t.is(typeof decodeText(bytes, {kind: 'html', contentType: `text/html; charset=${'x'.repeat(100_000)}`}), 'string');
});
