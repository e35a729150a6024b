import RealmSwift

final class Leaf: EmbeddedObject {
    @Persisted var text = ""

    convenience init(text: String) {
        self.init()
        self.text = text
    }
}

final class Folder: Object {
    @Persisted(primaryKey: true) var key = ""
    @Persisted var leaves: List<Leaf>
}

extension Realm {
    func folder(_ key: String) -> Folder {
        if let known = object(ofType: Folder.self, forPrimaryKey: key) { return known }
        let made = Folder()
        made.key = key
        add(made)
        return made
    }
}
