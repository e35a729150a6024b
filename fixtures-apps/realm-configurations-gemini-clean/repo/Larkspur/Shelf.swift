import Foundation
import RealmSwift

final class Line: Object {
    @Persisted(primaryKey: true) var id: ObjectId
    @Persisted var text = ""
}

struct Shelf {
    private let configuration: Realm.Configuration

    init(file: String) {
        configuration = Realm.Configuration(fileURL: URL.documentsDirectory.appending(path: "\(file).realm"), objectTypes: [Line.self])
    }

    @MainActor
    func put(_ texts: [String]) throws {
        let realm = try Realm(configuration: configuration)
        try realm.write {
            for text in texts {
                let line = Line()
                line.text = text
                realm.add(line)
            }
        }
    }

    @MainActor
    func all() throws -> [String] {
        try Realm(configuration: configuration).objects(Line.self).map(\.text)
    }
}
