import SwiftUI

struct WalletScreen: View {
    @Bindable var model: WalletModel

    var body: some View {
        NavigationStack {
            List {
                if let front = model.front {
                    Text(front).font(.title2).listRowBackground(model.colour.colour.opacity(0.3))
                }
                Picker("Colour", selection: $model.colour) {
                    ForEach(CardColour.allCases) { Text($0.rawValue.capitalized) }
                }
                ForEach(model.plans) { plan in
                    Button(plan.name) { model.toFront(plan) }
                }
                Link("Privacy policy", destination: Links.privacyPolicy)
            }
            .navigationTitle("Osprey")
            .task { await model.load() }
        }
    }
}
