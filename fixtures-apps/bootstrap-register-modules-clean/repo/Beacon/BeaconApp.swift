import SwiftUI

@main
struct BeaconApp: App {
    @State private var model = BeaconModel(registry: Bootstrap.makeRegistry())

    var body: some Scene {
        WindowGroup {
            NavigationStack { BeaconView(model: model) }
        }
    }
}
