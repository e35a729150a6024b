import Foundation
let privacyPolicy = URL(string: "https://www.tollgate.health/legal/privacy")!
