import Foundation

/// The articles on our own site; nothing of the user goes there.
enum Leaflet: String, CaseIterable, Identifiable {
    case pulse, medications, walking

    var id: Self { self }

    var page: URL { URL(string: "https://foxglove-care.org/help/")!.appending(path: rawValue) }
}

struct LeafletClient {
    var session: URLSession = .shared

    func article(_ topic: Leaflet) async throws -> String {
        let (data, _) = try await session.data(from: topic.page)
        return String(decoding: data, as: UTF8.self)
    }
}
