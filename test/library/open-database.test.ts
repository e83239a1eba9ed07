import {existsSync, mkdirSync, readdirSync, readFileSync, truncateSync, writeFileSync} from 'node:fs';
import {DatabaseSync} from 'node:sqlite';
import path from 'node:path';
import test, {type ExecutionContext} from 'ava';
import {wrapDatabase} from '../../source/library/database.js';
import {openLibrary} from '../../source/library/library.js';
import {migrate} from '../../source/library/migrate.js';
import {migrations} from '../../source/library/schema.js';
import {Failure} from '../../source/model/failure.js';
import {addTestFeed, testItem} from '../_helpers/library.js';
import {temporaryFolder} from '../_helpers/temporary-folder.js';

function filledHome(t: ExecutionContext, entries = 3): {home: string; file: string} {
	const home = temporaryFolder(t);
	const library = openLibrary({home});
	addTestFeed(library, Array.from({length: entries}, (_, n) => testItem(n)));
	library.close();
	return {home, file: path.join(home, 'library.sqlite')};
}

function failsToOpen(t: ExecutionContext, home: string, message: RegExp): void {
	const error = t.throws(() => openLibrary({home}), {instanceOf: Failure, message});
	t.is(error?.kind, 'failed');
	t.false(error?.message.includes('\n'));
	t.truthy(error?.remedy);
}

test('a new folder is made, for its owner alone, and holds nothing but the library', t => {
	const home = path.join(temporaryFolder(t), 'a', 'b');
	const library = openLibrary({home});
	t.is(library.check().journal, 'wal');
	library.close();
	t.deepEqual(readdirSync(home), ['library.sqlite']);
});

test('a file that is no library is refused and kept', t => {
	const home = temporaryFolder(t);
	const file = path.join(home, 'library.sqlite');
	const text = 'a letter to my aunt\n'.repeat(100);
	writeFileSync(file, text);
	failsToOpen(t, home, /is not a library, or is damaged/v);
	t.is(readFileSync(file, 'utf8'), text);
});

test('a store of another program is refused and kept', t => {
	const home = temporaryFolder(t);
	const file = path.join(home, 'library.sqlite');
	const other = new DatabaseSync(file);
	other.exec('create table recipes (name)');
	other.close();
	const before = readFileSync(file);
	failsToOpen(t, home, /is not a library of pullquote/v);
	t.deepEqual(readFileSync(file), before);
});

test('a damaged library is refused, in one sentence, and kept', t => {
	const {home, file} = filledHome(t, 300);
	const bytes = readFileSync(file);
	bytes.fill(0x55, 100, 4096);
	writeFileSync(file, bytes);
	failsToOpen(t, home, /is damaged/v);
	t.deepEqual(readFileSync(file), bytes);
});

test('a library cut short is told as damaged when the missing part is read, and kept', t => {
	const {home, file} = filledHome(t, 300);
	truncateSync(file, 8192);
	const error = t.throws(() => {
		const library = openLibrary({home});
		t.log(library.entries());
		library.close();
	}, {instanceOf: Failure});
	t.regex(error?.message ?? '', /is damaged/v);
	t.is(readFileSync(file).length, 8192);
});

test('a library of a newer pullquote is refused and not touched', t => {
	const {home, file} = filledHome(t);
	const connection = new DatabaseSync(file);
	connection.exec('pragma user_version = 99');
	connection.close();
	const before = readFileSync(file);
	failsToOpen(t, home, /newer pullquote \(schema 99/v);
	t.deepEqual(readFileSync(file), before);
});

test('a folder that cannot be made is one sentence', t => {
	const home = temporaryFolder(t);
	writeFileSync(path.join(home, 'file'), '');
	failsToOpen(t, path.join(home, 'file', 'below'), /The folder .* cannot be made/v);
});

test('a folder in place of the library is one sentence', t => {
	const home = temporaryFolder(t);
	mkdirSync(path.join(home, 'library.sqlite'));
	failsToOpen(t, home, /is a folder/v);
});

test('a library opened for reading reads and refuses to write', t => {
	const {home} = filledHome(t);
	const library = openLibrary({home, readOnly: true});
	t.true(library.readOnly);
	t.is(library.entries({query: 'story'}).length, 3);
	t.throws(() => library.mark({ids: [1]}, 'read'), {instanceOf: Failure, message: /cannot be written/v});
	library.close();
	t.throws(() => openLibrary({home: path.join(home, 'none'), readOnly: true}), {instanceOf: Failure, message: /There is no library/v});
	t.false(existsSync(path.join(home, 'none')));
});

test('an older schema is copied, then brought up to date with everything in it', t => {
	const {file} = filledHome(t);
	const connection = new DatabaseSync(file);
	migrate(connection, file, [...migrations, 'alter table entries add column mood text; create table moods (name text) strict']);
	t.is(connection.prepare('select count(*) as count from entries where mood is null').get()?.['count'], 3);
	t.is(connection.prepare('pragma user_version').get()?.['user_version'], migrations.length + 1);
	connection.close();
	const copy = new DatabaseSync(`${file}.before-${migrations.length + 1}`);
	t.is(copy.prepare('pragma user_version').get()?.['user_version'], migrations.length);
	t.is(copy.prepare('select count(*) as count from entries').get()?.['count'], 3);
	copy.close();
});

test('a step that fails leaves the library as it was', t => {
	const {home, file} = filledHome(t);
	const connection = new DatabaseSync(file);
	t.throws(() => {
		migrate(connection, file, [...migrations, 'drop table contents; create table feeds (id)']);
	});
	connection.close();
	const library = openLibrary({home});
	t.truthy(library.entryContent(1));
	t.is(library.check().schema, migrations.length);
	library.close();
});

test('a full disk is one sentence; what was stored stays and can be read', t => {
	const {file} = filledHome(t);
	const connection = new DatabaseSync(file);
	const database = wrapDatabase(connection, {path: file, readOnly: false});
	const {page_count: pages} = database.get<{page_count: number}>('pragma page_count') ?? {page_count: 0};
	connection.exec('pragma max_page_count = ' + String(pages));
	t.throws(() => {
		database.write(() => {
			for (let n = 0; n < 1000; n++) {
				database.run('insert into state (key, value) values (:key, :value)', {key: `k${n}`, value: 'x'.repeat(1000)});
			}
		});
	}, {instanceOf: Failure, message: /the disk is full/v});
	t.is(database.get<{count: number}>('select count(*) as count from state')?.count, 0);
	t.notThrows(() => {
		database.write(() => database.run('update entries set read = 1 where id = 1'), {durable: true});
	});
	database.close();
});
