import Foundation
import Observation

@MainActor
@Observable
final class PinsModel {
    private(set) var titles: [String] = []
    private(set) var pinned: [Pin] = []

    private let vault: PinVault
    private let source: VitalSource
    private let meter: UsageMeter

    init(vault: PinVault, source: VitalSource, meter: UsageMeter) {
        self.vault = vault
        self.source = source
        self.meter = meter
    }

    func open() async {
        meter.pinsOpened(labels: vault.labels())
        titles = (try? await source.titles()) ?? []
    }

    func pin(_ title: String) {
        let pin = Pin(id: UUID(), title: title)
        guard vault.add(pin, slot: pinned.count + 1) else { return }
        pinned.append(pin)
    }
}
