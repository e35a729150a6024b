import Foundation
let privacyPolicy = URL(string: "https://www.sedge.health/legal/privacy")!
