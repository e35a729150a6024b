import Foundation
let privacyPolicy = URL(string: "https://www.gorse.health/legal/privacy")!
