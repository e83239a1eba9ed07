import test from 'ava';
import {lastShown, move, place, scroll, type Geometry, type Motion, type Position} from '../../../source/screens/state/list.js';

const flat = (count: number, height = 10): Geometry => ({count, height, heightOf: () => 1});

/** Every fifth item begins a day: a blank row and a heading above it; the first on the screen has its heading. */
const days = (count: number, height = 12): Geometry => ({count, height, heightOf: (index, first) => first ? 2 : index % 5 === 0 ? 3 : 1});

type Moves = {motions: Motion[]; from?: Position; to: Position};

const moves = test.macro<[geometry: Geometry, moves: Moves]>((t, geometry, {motions, from, to}) => {
	t.deepEqual(motions.reduce((position, motion) => move(position, motion, geometry), from ?? {cursor: 0, top: 0}), to);
});

test('down moves the cursor', moves, flat(30), {motions: ['down', 'down'], to: {cursor: 2, top: 0}});
test('down at the last row scrolls by one', moves, flat(30), {motions: ['down'], from: {cursor: 9, top: 0}, to: {cursor: 10, top: 1}});
test('down at the end stays', moves, flat(3), {motions: ['down'], from: {cursor: 2, top: 0}, to: {cursor: 2, top: 0}});
test('up at the top stays', moves, flat(3), {motions: ['up'], to: {cursor: 0, top: 0}});
test('up at the first row scrolls by one', moves, flat(30), {motions: ['up'], from: {cursor: 5, top: 5}, to: {cursor: 4, top: 4}});
test('a page keeps one row of the page before', moves, flat(30), {motions: ['page-down'], to: {cursor: 9, top: 9}});
test('a page at the end goes to the last item', moves, flat(30), {motions: ['page-down', 'page-down', 'page-down', 'page-down'], to: {cursor: 29, top: 20}});
test('a page up from the end', moves, flat(30), {motions: ['page-up'], from: {cursor: 29, top: 20}, to: {cursor: 20, top: 11}});
test('the bottom shows a full screen', moves, flat(30), {motions: ['bottom'], to: {cursor: 29, top: 20}});
test('top after bottom', moves, flat(30), {motions: ['bottom', 'top'], to: {cursor: 0, top: 0}});
test('half a page', moves, flat(30), {motions: ['half-page-down', 'half-page-down', 'half-page-up'], to: {cursor: 5, top: 1}});
test('an empty list has a place too', moves, flat(0), {motions: ['down', 'page-down', 'bottom', 'up'], to: {cursor: 0, top: 0}});

test('whatever the motions, the cursor is on the list and on the screen', t => {
	const motions: Motion[] = ['down', 'up', 'page-down', 'page-up', 'half-page-down', 'half-page-up', 'top', 'bottom'];
	let seed = 3;
	const next = (below: number) => {
		seed = (seed * 48_271) % 2_147_483_647;
		return seed % below;
	};

	for (const geometry of [flat(50), days(50), days(3), flat(1), days(200, 8), flat(20, 1)]) {
		let position = {cursor: 0, top: 0};
		for (let step = 0; step < 400; step++) {
			position = move(position, motions[next(motions.length)] ?? 'down', geometry);
			const {cursor, top} = position;
			const isSound = cursor >= 0 && cursor < geometry.count && top >= 0 && top <= cursor && cursor <= lastShown(top, geometry);
			t.true(isSound, `${cursor} from ${top} of ${geometry.count}`);
		}
	}
});

test('walking down item by item meets every item, whatever their heights', t => {
	const geometry = days(60);
	let position = {cursor: 0, top: 0};
	for (let index = 1; index < 60; index++) {
		position = move(position, 'down', geometry);
		t.is(position.cursor, index);
	}
});

test('a smaller window keeps the cursor on the screen; a list that lost items keeps it on the list', t => {
	t.deepEqual(place({cursor: 9, top: 0}, flat(30, 4)), {cursor: 9, top: 6});
	t.deepEqual(place({cursor: 25, top: 20}, flat(5)), {cursor: 4, top: 0});
});

test('a text scrolls within its ends', t => {
	const text = {count: 100, height: 20};
	t.is(scroll(0, 'down', text), 1);
	t.is(scroll(0, 'up', text), 0);
	t.is(scroll(0, 'page-down', text), 18);
	t.is(scroll(75, 'page-down', text), 80);
	t.is(scroll(10, 'bottom', text), 80);
	t.is(scroll(10, 'top', text), 0);
	t.is(scroll(0, 'down', {count: 5, height: 20}), 0);
});
