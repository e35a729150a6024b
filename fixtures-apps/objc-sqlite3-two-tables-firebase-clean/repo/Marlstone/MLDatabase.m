#import "MLDatabase.h"
#import <sqlite3.h>

NSString *const MLTableReports = @"reports";
NSString *const MLTableSearches = @"searches";

@implementation MLDatabase {
    sqlite3 *_handle;
}

+ (instancetype)sharedDatabase {
    static MLDatabase *shared;
    static dispatch_once_t once;
    dispatch_once(&once, ^{ shared = [[MLDatabase alloc] init]; });
    return shared;
}

- (instancetype)init {
    if ((self = [super init])) {
        NSURL *folder = [NSFileManager.defaultManager URLForDirectory:NSApplicationSupportDirectory inDomain:NSUserDomainMask appropriateForURL:nil create:YES error:NULL];
        NSString *path = [folder URLByAppendingPathComponent:@"marlstone.db"].path;
        sqlite3_open_v2(path.UTF8String, &_handle, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_FILEPROTECTION_COMPLETE, NULL);
        for (NSString *table in @[ MLTableReports, MLTableSearches ]) {
            NSString *sql = [NSString stringWithFormat:@"CREATE TABLE IF NOT EXISTS %@ (line TEXT NOT NULL)", table];
            sqlite3_exec(_handle, sql.UTF8String, NULL, NULL, NULL);
        }
    }
    return self;
}

- (void)addLine:(NSString *)line toTable:(NSString *)table {
    NSString *sql = [NSString stringWithFormat:@"INSERT INTO %@ (line) VALUES (?)", table];
    sqlite3_stmt *statement;
    if (sqlite3_prepare_v2(_handle, sql.UTF8String, -1, &statement, NULL) != SQLITE_OK) { return; }
    sqlite3_bind_text(statement, 1, line.UTF8String, -1, SQLITE_TRANSIENT);
    sqlite3_step(statement);
    sqlite3_finalize(statement);
}

- (NSArray<NSString *> *)linesOfTable:(NSString *)table {
    NSMutableArray<NSString *> *lines = [NSMutableArray array];
    NSString *sql = [NSString stringWithFormat:@"SELECT line FROM %@ ORDER BY rowid", table];
    sqlite3_stmt *statement;
    if (sqlite3_prepare_v2(_handle, sql.UTF8String, -1, &statement, NULL) != SQLITE_OK) { return lines; }
    while (sqlite3_step(statement) == SQLITE_ROW) {
        [lines addObject:@((const char *)sqlite3_column_text(statement, 0))];
    }
    sqlite3_finalize(statement);
    return lines;
}

@end
