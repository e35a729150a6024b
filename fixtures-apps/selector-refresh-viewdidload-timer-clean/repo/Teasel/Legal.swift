import Foundation

struct Legal {
    let title: String
    let address: URL

    static let privacyPolicy = Legal(title: "Privacy policy", address: URL(string: "https://www.teasel.health/privacy")!)
}
