import Foundation

struct Manifest: Decodable {
    struct Item: Decodable, Identifiable {
        let id: String
        let title: String
        let clinicalType: String
    }

    let items: [Item]
}
