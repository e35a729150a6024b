import Foundation
let privacyPolicy = URL(string: "https://www.mullion.health/legal/privacy")!
