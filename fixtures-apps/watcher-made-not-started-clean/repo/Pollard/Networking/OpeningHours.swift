import Foundation

struct OpeningHours: Decodable {
    let weekday: Int
    let opens: String
    let closes: String
}

struct OpeningHoursClient {
    let session: URLSession

    func hours() async throws -> [OpeningHours] {
        let (data, _) = try await session.data(from: URL(string: "https://api.pollard.care/v1/hours")!)
        return try JSONDecoder().decode([OpeningHours].self, from: data)
    }
}
