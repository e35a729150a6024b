import Foundation

/// The notes opened since the app was started; never written anywhere.
final class ReadMarks {
    private var opened: Set<UUID> = []

    func mark(_ id: UUID) {
        opened.insert(id)
    }

    func contains(_ id: UUID) -> Bool {
        opened.contains(id)
    }
}
