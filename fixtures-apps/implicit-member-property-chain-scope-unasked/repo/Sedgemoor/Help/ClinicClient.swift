import Foundation

/// Articles on our own site; nothing of the user goes there.
enum ClinicTopic: String, CaseIterable, Identifiable {
    case wards, visiting, notes

    var id: Self { self }

    var page: URL { URL(string: "https://sedgemoor-oncology.org/help/")!.appending(path: rawValue) }
}

struct ClinicClient {
    var session: URLSession = .shared

    func article(_ topic: ClinicTopic) async throws -> String {
        let (data, _) = try await session.data(from: topic.page)
        return String(decoding: data, as: UTF8.self)
    }
}
