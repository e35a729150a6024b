import GRDB

struct TextTable {
    let queue: DatabaseQueue
    let name: String

    func create() throws {
        try queue.write { db in
            try db.create(table: name, ifNotExists: true) { t in
                t.autoIncrementedPrimaryKey("id")
                t.column("text", .text).notNull()
            }
        }
    }

    func insert(_ text: String) throws {
        try queue.write { db in
            try db.execute(sql: "INSERT INTO \(name) (text) VALUES (?)", arguments: [text])
        }
    }

    func newest() throws -> String? {
        try queue.read { db in
            try String.fetchOne(db, sql: "SELECT text FROM \(name) ORDER BY id DESC LIMIT 1")
        }
    }

    func removeAll() throws {
        try queue.write { db in
            try db.execute(sql: "DELETE FROM \(name)")
        }
    }
}

struct AppDatabase {
    let allergies: TextTable
    let feedback: TextTable

    init(path: String) throws {
        let queue = try DatabaseQueue(path: path)
        allergies = TextTable(queue: queue, name: "allergies")
        feedback = TextTable(queue: queue, name: "feedback")
        try allergies.create()
        try feedback.create()
    }
}
