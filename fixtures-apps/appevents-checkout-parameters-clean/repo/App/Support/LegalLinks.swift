import Foundation

enum LegalLinks {
    static let privacyPolicy = URL(string: "https://www.shelfmed.shop/privacy")!
    static let support = URL(string: "https://www.shelfmed.shop/support")!
}
