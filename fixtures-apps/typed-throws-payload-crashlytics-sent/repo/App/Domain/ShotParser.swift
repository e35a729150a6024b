import Foundation

struct ShotParser: Sendable {
    private struct Resource: Decodable {
        let lotNumber: String?
    }

    func shot(from raw: RawShot) throws(ImportFailure) -> Shot {
        guard let payload = raw.payload else {
            return Shot(name: raw.name, lot: nil, day: raw.day)
        }
        guard let resource = try? JSONDecoder().decode(Resource.self, from: payload) else {
            throw ImportFailure.unreadable(step: .parse, subject: raw.name)
        }
        return Shot(name: raw.name, lot: resource.lotNumber, day: raw.day)
    }
}
