import SwiftUI

@main
struct MarloweApp: App {
    var body: some Scene {
        WindowGroup {
            NavigationStack {
                ArrivalView(model: ArrivalModel(api: API(), chart: Chart()))
            }
        }
    }
}
