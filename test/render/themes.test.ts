import test from 'ava';
import {type HexColor, isHexColor, nearest16, nearest256} from '../../source/render/color.js';
import {colorDistance, colorOf256, contrast} from '../_helpers/color-metrics.js';
import {createPainter} from '../../source/render/paint.js';
import {type Style, type Theme} from '../../source/render/theme.js';
import {defaultTheme, themes} from '../../source/render/themes.js';
import {chooseTheme, parseStyle} from '../../source/render/user-themes.js';

const all = Object.values(themes);
const coloured = all.filter(({paper}) => paper !== undefined);
const readable = 4.5; // WCAG 2.2, AA, for text of normal size

type Pair = {what: string; color: HexColor; background: HexColor};

function pairs({paper, styles, speakers}: Theme): Pair[] {
	const named: Array<[string, Style]> = [...Object.entries(styles), ...speakers.map((style, index): [string, Style] => [`speaker ${index + 1}`, style])];
	return named.flatMap(([what, {color, background = paper}]) => isHexColor(color) && isHexColor(background) ? [{what, color, background}] : []);
}

test('three light, three dark, and terminal, mono and ascii', t => {
	t.true(coloured.filter(({background}) => background === 'light').length >= 3);
	t.true(coloured.filter(({background}) => background === 'dark').length >= 3);
	t.true(['terminal', 'mono', 'ascii'].every(name => Object.hasOwn(themes, name)));
	t.true(all.every(({speakers}) => speakers.length >= 8));
	t.true(Object.entries(themes).every(([name, theme]) => theme.name === name));
});

for (const theme of coloured) {
	test(`${theme.name}: every text can be read on its background`, t => {
		const weak = pairs(theme).filter(({color, background}) => contrast(color, background) < readable);
		t.deepEqual(weak.map(({what, color, background}) => `${what} ${contrast(color, background).toFixed(2)}`), []);
		t.true(pairs(theme).length >= 30);
	});

	test(`${theme.name}: also in 256 colours`, t => {
		const paper = colorOf256(nearest256(theme.paper ?? '#000000'));
		const weak = pairs(theme).filter(({color, background}) => {
			const behind = background === theme.paper ? theme.paper ?? paper : colorOf256(nearest256(background));
			return contrast(colorOf256(nearest256(color)), behind) < readable;
		});
		t.deepEqual(weak.map(({what}) => what), []);
	});

	test(`${theme.name}: no two speakers look alike, and none looks like the text`, t => {
		const colors = [theme.styles.text.color, ...theme.speakers.map(({color}) => color)].filter(color => isHexColor(color));
		for (const [index, first] of colors.entries()) {
			for (const second of colors.slice(index + 1)) {
				t.true(colorDistance(first, second) >= 20, `${first} and ${second}: ${colorDistance(first, second).toFixed(1)}`);
			}
		}
	});

	test(`${theme.name}: its background is as dark or light as it says`, t => {
		const isDark = contrast(theme.paper ?? '#000000', '#ffffff') > contrast(theme.paper ?? '#000000', '#000000');
		t.is(isDark ? 'dark' : 'light', theme.background);
	});
}

test('without colours, speakers still differ', t => {
	for (const name of ['mono', 'ascii', 'terminal']) {
		const looks = (themes[name]?.speakers ?? []).map(style => JSON.stringify(Object.keys(style).toSorted((first, second) => first.localeCompare(second))) + (style.color ?? ''));
		t.is(new Set(looks).size, looks.length);
	}
});

const full = {colors: 16_777_216, attributes: true, unicode: true, hyperlinks: false} as const;
const painted = test.macro((t, [style, capabilities]: [Style, object], expected: string) => {
	t.is(createPainter(themes['night'] ?? defaultTheme, {...full, ...capabilities}).paint(style, 'x'), expected);
});

test('true colour', painted, [{color: '#ff8000', bold: true}, {}], '\u001B[1;38;2;255;128;0mx\u001B[22;39m');
test('256 colours', painted, [{color: '#ff8700'}, {colors: 256}], '\u001B[38;5;208mx\u001B[39m');
test('a grey in 256 colours', painted, [{color: '#8a8a8a'}, {colors: 256}], '\u001B[38;5;245mx\u001B[39m');
test('16 colours keep the hue', painted, [{color: '#e06c75'}, {colors: 16}], '\u001B[31mx\u001B[39m');
test('16 colours leave greys to the terminal', painted, [{color: '#d0d4d8', bold: true}, {colors: 16}], '\u001B[1mx\u001B[22m');
test('a background in 16 colours is inverse', painted, [{color: '#ffffff', background: '#2f4a68'}, {colors: 16}], '\u001B[7mx\u001B[27m');
test('a colour of the terminal', painted, [{color: 'brightRed', background: 'blue'}, {}], '\u001B[91;44mx\u001B[39;49m');
test('no colours leave weight', painted, [{color: '#ff8000', underline: true}, {colors: 0}], '\u001B[4mx\u001B[24m');
test('no attributes leave text', painted, [{color: '#ff8000', bold: true}, {colors: 0, attributes: false}], 'x');

test('hues', t => {
	const hues: Array<[HexColor, number | undefined]> = [['#ff0000', 31], ['#00aa00', 32], ['#ccaa00', 33], ['#2040ff', 34], ['#c040c0', 35], ['#20a0a0', 36], ['#808080', undefined]];
	t.deepEqual(hues.map(([color]) => nearest16(color)), hues.map(([, code]) => code));
});

test('contrast and distance', t => {
	t.is(contrast('#000000', '#ffffff').toFixed(1), '21.0');
	t.is(contrast('#777777', '#ffffff').toFixed(2), '4.48');
	t.is(colorDistance('#123456', '#123456'), 0);
	t.is(colorOf256(nearest256('#5fafff')), '#5fafff');
});

test('a style in words', t => {
	t.deepEqual(parseStyle('bold #c0392b on #fdf6e3'), {bold: true, color: '#c0392b', background: '#fdf6e3'});
	t.deepEqual(parseStyle(' underline  cyan '), {underline: true, color: 'cyan'});
	t.deepEqual(parseStyle('none'), {});
	t.is(parseStyle('shiny'), undefined);
	t.is(parseStyle('red on'), undefined);
	t.is(parseStyle('#12345'), undefined);
});

test('a theme of the user\'s own', t => {
	const {theme, faults} = chooseTheme('mine', {mine: {base: 'paper', accent: '#005f87', speakers: 'cyan, bold green'}});
	t.deepEqual(faults, []);
	t.deepEqual(theme.styles.accent, {color: '#005f87'});
	t.deepEqual(theme.styles.text, themes['paper']?.styles.text);
	t.deepEqual(theme.speakers, [{color: 'cyan'}, {bold: true, color: 'green'}]);
	t.is(theme.paper, themes['paper']?.paper);
});

const faulty = test.macro((t, entries: Record<string, string>, expected: RegExp) => {
	const {theme, faults} = chooseTheme('mine', {mine: entries});
	t.is(faults.length, 1);
	t.regex(faults[0] ?? '', expected);
	t.true((faults[0] ?? '').includes('"mine"'));
	t.deepEqual(Object.keys(theme.styles), Object.keys(themes['terminal']?.styles ?? {}));
});

test('a base that is none', faulty, {base: 'sepia'}, /base "sepia" is no built-in theme \(terminal, mono/v);
test('a token that is none', faulty, {acent: 'red'}, /"acent" is nothing a theme can colour/v);
test('a style that is none', faulty, {accent: 'reddish'}, /accent "reddish" is no style/v);
test('too few speakers', faulty, {speakers: 'red'}, /speakers "red" must be at least two/v);
test('a paper that is no colour', faulty, {paper: 'white'}, /paper "white" is no colour/v);

test('a user\'s theme is made once', t => {
	const own = {mine: {accent: 'red'}};
	t.is(chooseTheme('mine', own).theme, chooseTheme('mine', own).theme);
});

test('a theme nobody has', t => {
	const {theme, faults} = chooseTheme('toString', {});
	t.is(theme.name, 'terminal');
	t.regex(faults[0] ?? '', /There is no theme "toString"; there are terminal,/v);
	t.deepEqual(chooseTheme('night').faults, []);
});
