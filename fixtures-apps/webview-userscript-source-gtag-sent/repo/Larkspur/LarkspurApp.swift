import SwiftUI

@main
struct LarkspurApp: App {
    var body: some Scene {
        WindowGroup {
            NavigationStack { AllergyList() }
        }
    }
}
