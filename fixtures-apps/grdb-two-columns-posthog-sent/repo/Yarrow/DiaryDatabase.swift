import Foundation
import GRDB

struct DiaryRow: Codable, FetchableRecord, PersistableRecord, Identifiable {
    static let databaseTableName = "diary"
    var id: String
    var label: String
    var remark: String
}

struct DiaryDatabase {
    private let queue: DatabaseQueue

    init() throws {
        let folder = URL.applicationSupportDirectory
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true, attributes: [.protectionKey: FileProtectionType.complete])
        queue = try DatabaseQueue(path: folder.appending(path: "diary.sqlite").path)
        var migrator = DatabaseMigrator()
        migrator.registerMigration("v1") { db in
            try db.create(table: "diary") { table in
                table.primaryKey("id", .text)
                table.column("label", .text).notNull()
                table.column("remark", .text).notNull()
            }
        }
        try migrator.migrate(queue)
    }

    func save(_ row: DiaryRow) throws {
        try queue.write { try row.save($0) }
    }

    func rows() throws -> [DiaryRow] {
        try queue.read { try DiaryRow.order(Column("label")).fetchAll($0) }
    }

    func row(id: String) throws -> DiaryRow? {
        try queue.read { try DiaryRow.fetchOne($0, key: id) }
    }
}
