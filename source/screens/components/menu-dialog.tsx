import {Box, Text} from 'ink';
import SelectInput from 'ink-select-input';
import {type Painter} from '../../render/paint.js';
import {type Menu, type MenuItem} from '../state/app-state.js';
import {cutTo} from '../views/view.js';
import {Row} from './rows.js';

type Props = {menu: Menu; painter: Painter; columns: number; rows: number; onChoose: (item: MenuItem) => void};

/** Rows the dialog takes: a rule, its title, its items. */
export function menuHeight(menu: Menu, rows: number): number {
	return 2 + shownItems(menu, rows);
}

const shownItems = ({items}: Menu, rows: number) => Math.max(1, Math.min(items.length, rows - 5));

/** A small dialog with a choice, above the status line. */
export function MenuDialog({menu, painter, columns, rows, onChoose}: Props) {
	const rule = painter.paint('rule', painter.glyph('─', '-').repeat(columns - 1));
	return (
		<Box flexDirection='column'>
			<Row line={rule}/>
			<Row line={` ${painter.paint('title', cutTo(menu.title, columns - 2, painter))}`}/>
			<SelectInput
				items={menu.items.map(item => ({...item, key: item.value}))}
				initialIndex={menu.initial}
				limit={shownItems(menu, rows)}
				indicatorComponent={({isSelected = false}) => <Text>{isSelected ? ` ${painter.paint('accent', painter.glyph('❯', '>'))}` : '  '}</Text>}
				itemComponent={({isSelected = false, label}) => <Text wrap='truncate'>{painter.paint(isSelected ? 'selection' : 'text', cutTo(label, columns - 6, painter))}</Text>}
				onSelect={onChoose}
			/>
		</Box>
	);
}
