import UIKit

final class HandoverViewController: UIViewController {
    private let gate = RecordsGate()
    private lazy var conditions = ConditionPart(gate: gate)
    private lazy var allergies = AllergyPart(gate: gate)
    private lazy var parts: [any Part] = [NotePart(gate: gate)]

    override func viewDidLoad() {
        super.viewDidLoad()
        view.backgroundColor = .systemBackground
        _ = conditions
        gate.ask()
    }

    override func viewDidAppear(_ animated: Bool) {
        super.viewDidAppear(animated)
        allergies.scheduleReload()
        parts.forEach { $0.reload?(animated: animated) }
    }
}
