import { expect, test } from 'vitest'
import { splitStatements } from '../../../src/input/sqlite/split-statements.ts'

test.each([
  ['SELECT 1;', ['SELECT 1']],
  ['-- who; when\nSELECT 1', ['SELECT 1']],
  ['SELECT 1 /* a; b */ ; SELECT 2', ['SELECT 1', 'SELECT 2']],
  [`SELECT ';', "a;b", [c;d], 'it''s; so'`, [`SELECT ';', "a;b", [c;d], 'it''s; so'`]],
  [`SELECT 'open; end`, [`SELECT 'open; end`]],
  ['SELECT 2-1', ['SELECT 2-1']],
  [' ; -- nothing', []],
  ['', []],
])('%j', (sql, statements) => expect(splitStatements(sql)).toEqual(statements))
