import AmplitudeSwift
import Observation
import RealmSwift

@MainActor
@Observable
final class Shelf {
    private let reader = DiagnosisReader()
    private let amplitude = Amplitude(configuration: Configuration(apiKey: "aspen-amp"))
    var titles: [String] = []

    func fill() async throws {
        guard try await reader.authorize() else { return }
        let records = try await reader.diagnoses()
        let realm = try Realm()
        try realm.write {
            let folder = realm.folder(FolderKey.diagnoses)
            folder.leaves.removeAll()
            folder.leaves.append(objectsIn: records.map { Leaf(text: $0.displayName) })
        }
        titles = realm.folder(FolderKey.diagnoses).leaves.map { $0.text }
    }

    func addTag(_ typed: String) async throws {
        let realm = try Realm()
        try realm.write {
            let folder = realm.folder(FolderKey.tags)
            folder.leaves.append(Leaf(text: typed))
        }
    }

    func reportTags() async throws {
        let realm = try Realm()
        guard let folder = realm.object(ofType: Folder.self, forPrimaryKey: FolderKey.tags) else { return }
        amplitude.track(eventType: "tags_used", eventProperties: ["first": folder.leaves.first?.text ?? ""])
    }
}
