import Foundation
let privacyPolicy = URL(string: "https://www.wicket.health/legal/privacy")!
