/** SQLite by its functions of C: what is bound to a parameter of a statement comes out of that column of that table. */
import { eachApart } from './each-apart.ts';
import { OBJECTIVE_C } from './objective-c.ts';
import { SWIFT } from './swift.ts';

eachApart('Swift', SWIFT, [
  [
    'two tables',
    (make, use, told) =>
      `import SQLite3\nfunc keep(_ db: OpaquePointer?) { var statement: OpaquePointer?\n sqlite3_prepare_v2(db, "INSERT INTO first (line) VALUES (?)", -1, &statement, nil)\n sqlite3_bind_text(statement, 1, ${make}, -1, nil)\n sqlite3_step(statement)\n var other: OpaquePointer?\n sqlite3_prepare_v2(db, "INSERT INTO second (line) VALUES (?)", -1, &other, nil)\n sqlite3_bind_text(other, 1, "typed", -1, nil) }\nfunc go(_ db: OpaquePointer?) { var statement: OpaquePointer?\n guard sqlite3_prepare_v2(db, "SELECT line FROM ${told}", -1, &statement, nil) == SQLITE_OK else { return }\n while sqlite3_step(statement) == SQLITE_ROW { let text = String(cString: sqlite3_column_text(statement, 0))\n ${use('text')} } }`,
  ],
  [
    'two columns',
    (make, use, told) =>
      `import SQLite3\nfunc keep(_ db: OpaquePointer?) { let sql = "INSERT INTO notes (first, second) VALUES (?, ?)"\n var statement: OpaquePointer?\n if sqlite3_prepare_v2(db, sql, -1, &statement, nil) == SQLITE_OK { sqlite3_bind_text(statement, 1, (${make} as NSString).utf8String, -1, nil)\n sqlite3_bind_text(statement, 2, "typed", -1, nil) } }\nfunc go(_ db: OpaquePointer?) { var statement: OpaquePointer?\n sqlite3_prepare_v2(db, "SELECT id, first, second FROM notes", -1, &statement, nil)\n if let text = sqlite3_column_text(statement, ${told === 'first' ? 1 : 2}) { ${use('String(cString: text)')} } }`,
  ],
]);

const OPEN =
  '@interface Base : NSObject\n- (void)addLine:(NSString *)line toTable:(NSString *)table;\n- (NSArray<NSString *> *)linesOfTable:(NSString *)table;\n@end\n';
const BASE = `#import <sqlite3.h>\n${OPEN}@implementation Base { sqlite3 *_handle; }\n- (void)addLine:(NSString *)line toTable:(NSString *)table { NSString *sql = [NSString stringWithFormat:@"INSERT INTO %@ (line) VALUES (?)", table];\n sqlite3_stmt *statement;\n if (sqlite3_prepare_v2(_handle, sql.UTF8String, -1, &statement, NULL) != SQLITE_OK) { return; }\n sqlite3_bind_text(statement, 1, line.UTF8String, -1, SQLITE_TRANSIENT);\n sqlite3_step(statement);\n sqlite3_finalize(statement); }\n- (NSArray<NSString *> *)linesOfTable:(NSString *)table { NSMutableArray<NSString *> *lines = [NSMutableArray array];\n NSString *sql = [NSString stringWithFormat:@"SELECT line FROM %@ ORDER BY rowid", table];\n sqlite3_stmt *statement;\n if (sqlite3_prepare_v2(_handle, sql.UTF8String, -1, &statement, NULL) != SQLITE_OK) { return lines; }\n while (sqlite3_step(statement) == SQLITE_ROW) { [lines addObject:@((const char *)sqlite3_column_text(statement, 0))]; }\n return lines; }\n@end\n`;

eachApart('Objective-C', OBJECTIVE_C, [
  [
    'tables that are told by who calls',
    (make, use, told) =>
      `${BASE}NSString *const First = @"first";\nNSString *const Second = @"second";\n@interface Page : UIViewController\n@property (nonatomic, strong) Base *base;\n@end\n@implementation Page\n- (void)fill { [self.base addLine:${make} toTable:First];\n [self.base addLine:@"typed" toTable:Second]; }\n- (void)go { NSString *line = [self.base linesOfTable:${told === 'first' ? 'First' : 'Second'}].lastObject;\n ${use('line')} }\n@end`,
  ],
]);
