import Foundation
import Observation

@MainActor @Observable
final class Press {
    private(set) var chapters: [Chapter] = []
    private let archive: Archive

    init(archive: Archive) {
        self.archive = archive
    }

    func bind(year: Int) async throws {
        let calendar = Calendar.current
        guard let day = calendar.date(from: DateComponents(year: year)),
              let interval = calendar.dateInterval(of: .year, for: day) else { return }
        try await archive.requestAccess()
        var bound: [Chapter] = []
        for (heading, identifier) in zip(Contents.headings, Contents.identifiers) {
            let entries = try await archive.entries(of: identifier, in: interval)
            bound.append(Chapter(heading: heading, entries: entries))
        }
        chapters = bound
    }
}
