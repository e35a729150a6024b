import Foundation
let privacyPolicy = URL(string: "https://www.ivychart.org/legal/privacy")!
